package app.mendwell.journal;

import app.mendwell.journal.search.Hit;
import app.mendwell.journal.search.Snippet;
import app.mendwell.ui.Dates;
import app.mendwell.ui.KindMark;
import app.mendwell.ui.RowList;
import app.mendwell.ui.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** A record that was found: its room, its title and the words around what was found. Of veiled ones only the day. */
final class HitFace implements RowList.Face<Hit> {

    private final FontIcon icon = new FontIcon();
    private final Label title = new Label();
    private final Label what = new Label();
    private final TextFlow words = new TextFlow();
    private final HBox face;

    HitFace() {
        title.getStyleClass().add("mw-item-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        what.getStyleClass().add("mw-small");
        what.setMinWidth(HBox.USE_PREF_SIZE);
        var first = new HBox(title, what);
        first.getStyleClass().add("hit-first");
        words.getStyleClass().add("hit-words");
        var lines = new VBox(first, words);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        face = new HBox(icon, lines);
        face.getStyleClass().add("hit-row");
    }

    @Override
    public Node node() {
        return face;
    }

    @Override
    public void show(Hit hit) {
        icon.setIconLiteral(KindMark.icon(hit.kind()));
        title.setText(title(hit));
        what.setText(what(hit));
        words.getChildren().setAll(hit.secret() ? java.util.List.of()
                : hit.snippet().pieces().stream().map(HitFace::piece).toList());
        words.setVisible(!words.getChildren().isEmpty());
        words.setManaged(words.isVisible());
    }

    private static Text piece(Snippet.Piece piece) {
        var text = new Text(piece.text());
        text.getStyleClass().add(piece.found() ? "hit-found" : "hit-text");
        return text;
    }

    private static String title(Hit hit) {
        if (hit.secret()) {
            return Words.of("ui.veiled");
        }
        return hit.title().isEmpty() ? KindMark.word(hit.kind()) : hit.title();
    }

    /** Pages and check-ins are told by their day, other records by what they are. */
    private static String what(Hit hit) {
        boolean byDay = hit.kind().equals("entry") || hit.kind().equals("check_in");
        return byDay ? Dates.day(hit.date()) : KindMark.word(hit.kind());
    }

    @Override
    public String said(Hit hit) {
        String around = hit.secret() ? "" : ". " + hit.snippet().plain();
        return KindMark.word(hit.kind()) + ", " + title(hit) + ", " + Dates.day(hit.date()) + around;
    }
}
