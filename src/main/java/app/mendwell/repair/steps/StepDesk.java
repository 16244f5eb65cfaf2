package app.mendwell.repair.steps;

import app.mendwell.content.Content;
import app.mendwell.content.Labels;
import app.mendwell.ui.House;
import app.mendwell.ui.TagSource;
import app.mendwell.ui.form.FormModel;

/**
 * What the page of a step is given.
 *
 * @param panel the place beside the page
 * @param privately leads to the private pages
 */
record StepDesk(WizardDesk wizard, RepairSession session, EarlierRepairs earlier, Panel panel, Runnable privately) {

    House house() {
        return wizard.house();
    }

    Content content() {
        return wizard.content();
    }

    Labels labels() {
        return content().labels();
    }

    FormModel form() {
        return session.form();
    }

    TagSource tagSource() {
        return wizard.tagSource();
    }

    Way way() {
        return session.walk().way();
    }
}
