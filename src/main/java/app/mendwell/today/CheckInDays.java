package app.mendwell.today;

import app.mendwell.storage.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads what the check-in card shows of a day: what was kept, and what was begun and not kept. Blocks. */
final class CheckInDays {

    private final CheckInRepository repository;
    private final CheckInForm form;

    CheckInDays(CheckInRepository repository, CheckInForm form) {
        this.repository = repository;
        this.form = form;
    }

    /**
     * What is read.
     *
     * @param kept the check-ins of the day, in their order
     * @param begun the draft of a new one, of whatever day
     * @param changed the one that was being changed, with the draft of its change
     * @param feelings ids used lately, newest first
     * @param needs ids used lately, newest first
     */
    record Read(LocalDate day, List<CheckIn> kept, Optional<Fields> begun, Optional<CheckIn> changed,
            Optional<Fields> change, List<String> feelings, List<String> needs) {

        private Read changing(CheckIn one, Optional<Fields> draft) {
            return new Read(day, kept, begun, Optional.of(one), draft, feelings, needs);
        }

        @Override
        public String toString() {
            return "read";
        }
    }

    Read on(LocalDate day) {
        List<CheckIn> there = repository.on(day);
        Optional<CheckIn> changed = there.stream().filter(each -> form.draft(each.id()).isPresent()).findFirst();
        return new Read(day, there, form.draft(null), changed, changed.flatMap(each -> form.draft(each.id())),
                repository.feelingsLately(), repository.needsLately());
    }

    /** The day of a new one that was begun and not kept, else today. */
    Read first(LocalDate today) {
        LocalDate begunOn = form.draft(null).map(fields -> fields.date("date")).orElse(null);
        return on(Objects.requireNonNullElse(begunOn, today));
    }

    /** The day of a check-in, with that one to be changed; nothing where it is gone. */
    Optional<Read> of(UUID id) {
        return repository.find(id).map(there -> on(there.date()).changing(there, form.draft(id)));
    }
}
