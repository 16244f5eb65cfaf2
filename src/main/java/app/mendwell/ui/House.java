package app.mendwell.ui;

import app.mendwell.storage.Records;
import app.mendwell.storage.Wall;

/**
 * What every room of an open vault is given.
 *
 * @param tasks the way to other threads
 * @param records the one writer
 * @param undo steps that can be taken back
 * @param ways what can be asked of the window and the person
 * @param preferred the person's choices
 * @param wall what day and time it is
 */
public record House(Tasks tasks, Records records, Undo undo, Ways ways, Preferred preferred, Wall wall) {

    /**
     * What can be asked of the window.
     *
     * @param go the ways to other rooms, to Calm and to the panel at the side
     * @param ask questions, files and the clipboard
     * @param notices what is said in passing
     */
    public record Ways(Go go, Ask ask, Notices notices) {}

    public Go go() {
        return ways.go();
    }

    public Ask ask() {
        return ways.ask();
    }

    public Notices notices() {
        return ways.notices();
    }
}
