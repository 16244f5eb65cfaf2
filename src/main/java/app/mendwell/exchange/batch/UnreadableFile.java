package app.mendwell.exchange.batch;

import java.io.Serial;

/** A file as a whole cannot be read as its format; the message is a sentence that may be shown and quotes nothing. */
public final class UnreadableFile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UnreadableFile(String why) {
        super(why);
    }

    /** The sentence. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
