package app.mendwell.ui;

/** The rooms of the house, in the order of the sidebar. */
public enum Room {
    TODAY, JOURNAL, BOUNDARIES, REPAIR, TOGETHER, TRENDS, CALM, SETTINGS
}
