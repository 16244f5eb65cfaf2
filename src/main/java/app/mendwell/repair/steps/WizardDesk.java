package app.mendwell.repair.steps;

import app.mendwell.content.Content;
import app.mendwell.storage.TagRepository;
import app.mendwell.ui.House;
import app.mendwell.ui.TagSource;

/**
 * What the wizard is given.
 *
 * @param store the repairs at rest
 * @param rooms what other rooms answer
 * @param paper the way out for a letter and a plan
 */
public record WizardDesk(House house, Content content, RepairStore store, OtherRooms rooms, Paper paper) {

    TagSource tagSource() {
        return new TagSource(house.tasks(), new TagRepository(house.records()));
    }
}
