package app.mendwell.exchange.demo;

import app.mendwell.storage.Records;
import java.time.LocalDate;

/** Fills an empty journal with two made-up years. */
public final class DemoVault {

    public static final String PASSPHRASE = "demo";

    private DemoVault() {}

    public static void fill(Records records, LocalDate until) {}
}
