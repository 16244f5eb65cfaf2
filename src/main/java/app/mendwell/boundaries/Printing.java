package app.mendwell.boundaries;

/** Shows something on the page from which it can be printed; the shell answers it. */
@FunctionalInterface
public interface Printing {

    /** On the FX thread. */
    void show(PrintedCard card);
}
