package app.mendwell.repair.steps;

/** The page of each step. */
final class StepPages {

    private StepPages() {}

    static StepPage of(Step step, StepDesk desk) {
        return switch (step) {
            case SETTLE -> new SettleView(desk);
            case HAPPENED -> new HappenedView(desk);
            case INSIDE -> new InsideView(desk);
            case ECHO -> new EchoView(desk);
            case OTHER_SIDE -> new OtherSideView(desk);
            case MY_PART -> new MyPartView(desk);
            case SORRY -> new SorryView(desk);
            case SAY_ASK -> new SayAskView(desk);
            case HOLDS -> new HoldsView(desk);
            case NEXT_TIME -> new NextTimeView(desk);
            case SHARE -> new ShareView(desk);
        };
    }
}
