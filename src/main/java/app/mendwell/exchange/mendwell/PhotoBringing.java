package app.mendwell.exchange.mendwell;

/** Brings in the photos of an entry. */
final class PhotoBringing {

    void bring(String where, Incoming entry, boolean write) {}
}
