package app.mendwell.repair.steps;

import app.mendwell.ui.Chips;
import app.mendwell.ui.DateField;
import app.mendwell.ui.Words;
import app.mendwell.ui.form.Lines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** When to come back: a few times to touch, or a day and a time of one's own. */
final class ReturnTimeField extends VBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final double DAY_NEEDS = 12;
    private static final double TIME_NEEDS = 7;

    private final RepairSession session;
    private final ReturnTime times;
    private final Chips<ReturnTime.Offer> offers = new Chips<>();
    private final DateField day = new DateField();
    private final TextField time = new TextField();
    private boolean showing;

    ReturnTimeField(RepairSession session, ReturnTime times) {
        this.session = session;
        this.times = times;
        setId("pause_until");
        getStyleClass().add("return-time");
        offers.setSingle(true);
        offers.show(times.offers(), ReturnTime.Offer::words);
        offers.chosen().subscribe(this::takeOffer);
        day.setAccessibleText(Words.of("repair.settle.pause_until.day"));
        time.setAccessibleText(Words.of("repair.settle.pause_until.time"));
        time.setPromptText(Words.of("repair.settle.pause_until.time"));
        day.valueProperty().subscribe((before, now) -> takeOwn());
        time.setOnAction(event -> takeOwn());
        time.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                takeOwn();
            }
        });
        var own = new Lines();
        own.add(day, DAY_NEEDS);
        own.add(time, TIME_NEEDS);
        getChildren().addAll(offers, own);
        session.form().fields().subscribe(this::put);
    }

    private void takeOffer() {
        if (!showing && !offers.chosen().isEmpty()) {
            Instant at = times.at(offers.chosen().getFirst());
            session.answer(all -> times.with(all, at));
        }
    }

    private void takeOwn() {
        Optional<LocalTime> typed = ReturnTime.read(time.getText());
        LocalDate on = day.getValue();
        if (showing || (on == null && typed.isEmpty())) {
            return;
        }
        Instant now = session.fields().instant("pause_until");
        LocalDateTime before = times.wallClock(now == null ? times.at(ReturnTime.Offer.TOMORROW) : now);
        Instant next = times.at(Objects.requireNonNullElse(on, before.toLocalDate()),
                typed.orElse(before.toLocalTime()));
        if (!next.equals(now)) {
            session.answer(all -> times.with(all, next));
        }
    }

    private void put() {
        Instant at = session.fields().instant("pause_until");
        showing = true;
        List<ReturnTime.Offer> fitting = at == null ? List.of()
                : times.offers().stream().filter(offer -> times.at(offer).equals(at)).toList();
        if (!offers.chosen().equals(fitting)) {
            offers.chosen().setAll(fitting);
        }
        day.setValue(at == null ? null : times.wallClock(at).toLocalDate());
        time.setText(at == null ? "" : TIME.format(times.wallClock(at)));
        showing = false;
    }
}
