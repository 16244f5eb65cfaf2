package app.mendwell;

/** Chooses between the window and a command. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {}
}
