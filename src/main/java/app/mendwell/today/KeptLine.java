package app.mendwell.today;

import app.mendwell.storage.Moment;
import app.mendwell.ui.MoodGlyph;
import app.mendwell.ui.WordChoices;
import app.mendwell.ui.Words;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A check-in that was kept, as one line with “Change”. */
final class KeptLine extends HBox {

    KeptLine(CheckIn checkIn, WordChoices feelings, WordChoices needs, Runnable change) {
        getStyleClass().add("kept-line");
        Integer mood = checkIn.mood();
        if (mood != null) {
            getChildren().add(new MoodGlyph(mood, MoodGlyph.Size.SMALL));
        }
        String weather = weather(checkIn);
        if (!weather.isEmpty()) {
            var word = new Label(weather);
            word.getStyleClass().add("kept-weather");
            word.setMinWidth(USE_PREF_SIZE);
            getChildren().add(word);
        }
        var rest = new Label(rest(checkIn, feelings, needs));
        rest.getStyleClass().add("kept-words");
        rest.setMaxWidth(Double.MAX_VALUE);
        setHgrow(rest, Priority.ALWAYS);
        var time = new Label(time(checkIn.at()));
        time.getStyleClass().add("mw-small");
        time.setMinWidth(USE_PREF_SIZE);
        var button = new Button(Words.of("today.check_in.change"));
        button.getStyleClass().addAll("mw-link", "kept-way");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> change.run());
        getChildren().addAll(rest, time, button);
    }

    private static String weather(CheckIn checkIn) {
        Integer mood = checkIn.mood();
        if (mood != null) {
            return MoodGlyph.word(mood);
        }
        return checkIn.unclear() ? Words.of("today.check_in.unclear") : "";
    }

    /** The feelings; without any the line that was written, the needs, or only that it was kept. */
    private static String rest(CheckIn checkIn, WordChoices feelings, WordChoices needs) {
        if (!checkIn.feelings().isEmpty()) {
            return joined(checkIn.feelings(), feelings);
        }
        if (!checkIn.note().isBlank()) {
            return checkIn.note().strip().lines().findFirst().orElse("");
        }
        if (!checkIn.needs().isEmpty()) {
            return joined(checkIn.needs(), needs);
        }
        return weather(checkIn).isEmpty() ? Words.of("ui.kept.asked") : "";
    }

    private static String joined(List<String> ids, WordChoices choices) {
        return ids.stream().map(choices::word).collect(Collectors.joining(", "));
    }

    private static String time(@Nullable Moment at) {
        return at == null ? "" : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(at.wall());
    }
}
