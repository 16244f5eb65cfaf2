package app.mendwell.trends;

import app.mendwell.ui.Popover;
import app.mendwell.ui.Words;
import java.util.ArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;

/** Kept views: to look at one, to keep the present one, to let one go. */
public final class ViewsMenu extends MenuButton {

    private final TextField name = new TextField();
    private final Button keep = new Button(Words.of("trends.views.keep"));

    public ViewsMenu() {
        super(Words.of("trends.views"));
        getStyleClass().add("views-menu");
        keep.getStyleClass().add("mw-primary");
        keep.setDefaultButton(true);
    }

    /** Shows the views of this model. */
    public void show(ViewsViewModel model) {
        var label = new Label(Words.of("trends.views.name"));
        label.getStyleClass().add("mw-label");
        label.setLabelFor(name);
        var sheet = new Popover(label, name, keep);
        name.textProperty().bindBidirectional(model.name());
        keep.disableProperty().bind(model.canKeep().not());
        keep.setOnAction(event -> {
            model.keep();
            sheet.close();
        });
        model.kept().subscribe(() -> build(model, sheet));
        build(model, sheet);
    }

    private void build(ViewsViewModel model, Popover sheet) {
        var items = new ArrayList<MenuItem>();
        for (ChartView view : model.kept()) {
            items.add(item(view.name(), () -> model.look(view)));
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item(Words.of("trends.views.keep_this"), () -> sheet.open(this)));
        if (!model.kept().isEmpty()) {
            var away = new Menu(Words.of("trends.views.bin"));
            model.kept().forEach(view -> away.getItems().add(item(view.name(), () -> model.bin(view))));
            items.add(away);
        }
        getItems().setAll(items);
    }

    private static MenuItem item(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }
}
