package app.mendwell.testing;

import app.mendwell.ui.View;

/** A page with a heading and a field, that counts how often it is entered and left. */
public final class PlainView extends View {

    public int entered;
    public int left;

    @Override
    public void enter() {
        entered++;
    }

    @Override
    public void leave() {
        left++;
    }
}
