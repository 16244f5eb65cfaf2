/** A private journal for one person in a relationship. */
module app.mendwell {
    requires static org.jspecify;
    requires static com.google.errorprone.annotations;
    requires java.sql;
    requires java.desktop;
    requires java.logging;
    requires javafx.controls;
    requires javafx.fxml;
    requires atlantafx.base;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.remixicon;
    requires org.xerial.sqlitejdbc;
    requires org.bouncycastle.provider;
    requires info.picocli;
    requires org.commonmark;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;
    requires com.nulabinc.zxcvbn;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

    exports app.mendwell.shell to javafx.graphics;

    opens app.mendwell.boundaries to javafx.fxml;
    opens app.mendwell.calm to javafx.fxml;
    opens app.mendwell.cli to info.picocli;
    opens app.mendwell.journal to javafx.fxml;
    opens app.mendwell.journal.calendar to javafx.fxml;
    opens app.mendwell.repair to javafx.fxml;
    opens app.mendwell.repair.steps to javafx.fxml;
    opens app.mendwell.journal.tags to javafx.fxml;
    opens app.mendwell.settings to javafx.fxml;
    opens app.mendwell.today to javafx.fxml;
    opens app.mendwell.together to javafx.fxml;
    opens app.mendwell.trends to javafx.fxml;
    opens app.mendwell.trends.chart to javafx.fxml;
    opens app.mendwell.ui to javafx.fxml;
    opens app.mendwell.ui.form to javafx.fxml;
    opens app.mendwell.ui.page to javafx.fxml;
    opens app.mendwell.ui.paper to javafx.fxml;
    opens app.mendwell.vault to javafx.fxml;
}
