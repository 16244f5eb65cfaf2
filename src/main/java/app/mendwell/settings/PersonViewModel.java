package app.mendwell.settings;

import app.mendwell.ui.House;

/** What the person types about themselves: names, and where they turn when it is too heavy. */
public final class PersonViewModel {

    /** The longest name, in characters (practices.md section 0). */
    public static final int NAME = 500;
    /** The longest list of support, in characters. */
    public static final int LONG = 20_000;

    private final TextChoice myName;
    private final TextChoice partner;
    private final TextChoice support;

    public PersonViewModel(House house) {
        myName = new TextChoice(house, "my_name");
        partner = new TextChoice(house, "partner_label");
        support = new TextChoice(house, "support_text");
    }

    public TextChoice myName() {
        return myName;
    }

    /** The word for the other person; empty for “my partner”. */
    public TextChoice partner() {
        return partner;
    }

    /** Own lines and people to turn to. */
    public TextChoice support() {
        return support;
    }

    /** Shows what is kept, when the page is entered. */
    public void refresh() {
        myName.refresh();
        partner.refresh();
        support.refresh();
    }

    /** Keeps what is typed, when the page is left. */
    public void flush() {
        myName.flush();
        partner.flush();
        support.flush();
    }
}
