package app.mendwell.calm;

import app.mendwell.ui.Motion;
import app.mendwell.ui.Words;
import org.jspecify.annotations.Nullable;

/** Lets the ring do what runs: move with the breath, sew the time that has passed, or stand still. */
final class RingPlay {

    private final BreathRing ring;
    private final Motion motion;
    private @Nullable Pace last;

    RingPlay(BreathRing ring, Motion motion) {
        this.ring = ring;
        this.motion = motion;
    }

    /**
     * Shows where a run is.
     *
     * @param icon stands in the middle where there is nothing to say
     */
    void show(CalmRun run, String icon) {
        CalmRun.State state = run.state().get();
        Pace pace = run.at().get().pace();
        if (state == CalmRun.State.READY || state == CalmRun.State.OVER) {
            last = null;
            ring.rest(icon);
            ring.sew(1);
        } else if (pace != null) {
            ring.say(Words.of(pace.phase().word()), Integer.toString(pace.count()));
            breathe(pace, state == CalmRun.State.RUNNING);
        } else {
            last = null;
            sew(run, icon);
        }
    }

    private void sew(CalmRun run, String icon) {
        ring.rest(icon);
        if (run.course().isSilent()) {
            ring.say(Clock.written(run.at().get().left()), "");
        }
        ring.sew(run.elapsed().get() / (double) run.course().seconds());
    }

    /** Moves with the breath; under reduced motion the ring fills once a second instead. */
    private void breathe(Pace pace, boolean runs) {
        if (motion.reduced()) {
            ring.openTo(1);
            ring.sew(pace.count() / (double) pace.length());
            return;
        }
        ring.sew(1);
        Pace before = last;
        last = runs ? pace : null;
        if (!runs) {
            ring.halt();
        } else if (before == null || pace.beginsAfter(before)) {
            move(pace);
        }
    }

    private void move(Pace pace) {
        if (pace.count() == 1) {
            ring.openTo(pace.phase() == Pace.Phase.IN || pace.phase() == Pace.Phase.REST ? BreathRing.SHUT : 1);
        }
        switch (pace.phase()) {
            case IN -> ring.swell(1, pace.left());
            case OUT -> ring.swell(BreathRing.SHUT, pace.left());
            case HOLD, REST -> ring.halt();
        }
    }
}
