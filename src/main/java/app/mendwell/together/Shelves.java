package app.mendwell.together;

import app.mendwell.content.Content;
import app.mendwell.ui.House;
import java.util.List;
import java.util.stream.Stream;

/** Every shelf of the room, in the order of its sections. */
final class Shelves {

    private Shelves() {}

    static List<Shelf> of(House house, Content content) {
        var sets = new Sets(house, content);
        return Stream.of(CareShelves.of(sets), DoingShelves.of(sets), HoldShelves.of(sets)).flatMap(List::stream)
                .toList();
    }
}
