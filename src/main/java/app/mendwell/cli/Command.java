package app.mendwell.cli;

/** One command of the command line. */
interface Command {

    Ending run(Surroundings here);

    /** Whether standard output is to be one JSON document. */
    default boolean json() {
        return false;
    }
}
