package app.mendwell.shell;

import app.mendwell.ui.Banner;
import app.mendwell.ui.FocusMemory;
import app.mendwell.ui.Notices;
import app.mendwell.ui.Room;
import app.mendwell.ui.SidePanel;
import app.mendwell.ui.Tasks;
import app.mendwell.ui.Theme;
import app.mendwell.ui.Toast;
import app.mendwell.ui.View;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The window's content while a vault is open: the rooms, one of them on screen, and what lies over it. */
public final class MainWindow {

    /** Under this many pixels, at text of 100 %, the sidebar is a rail of icons. */
    static final double NARROW = 1000;

    /**
     * What the window asks of the program.
     *
     * @param pause opens Calm over the present place
     */
    public record Calls(Runnable pause, Runnable hide, Runnable lock) {}

    private final Map<Room, Supplier<View>> makers;
    private final Map<Room, View> views = new EnumMap<>(Room.class);
    private final ReadOnlyObjectWrapper<@Nullable Room> room = new ReadOnlyObjectWrapper<>();
    private final Sidebar sidebar;
    private final StackPane page = new StackPane();
    private final VBox middle;
    private final SidePanel panel = new SidePanel();
    private final StackPane root = new StackPane();
    /** Held here: a binding that nobody holds is let go, and with it what it watches. */
    private final BooleanBinding narrow;
    private @Nullable View over;
    private @Nullable FocusMemory before;

    public MainWindow(Map<Room, Supplier<View>> rooms, Tasks tasks, Notices notices, Calls calls, Theme theme) {
        makers = new EnumMap<>(rooms);
        sidebar = new Sidebar(makers.keySet(), new Sidebar.Ways(this::go, calls.pause(), calls.hide(), calls.lock()));
        page.getStyleClass().add("window-page");
        middle = new VBox(new Banner(tasks.problems()), page);
        VBox.setVgrow(page, Priority.ALWAYS);
        var frame = new BorderPane(middle);
        frame.setLeft(scrolling(sidebar));
        var toast = new Toast(notices, tasks);
        StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        root.getStyleClass().add("main-window");
        root.getChildren().addAll(frame, panel, toast);
        var small = Bindings.lessThan(root.widthProperty(), theme.textPercent().multiply(NARROW / 100));
        var rail = room.flatMap(this::wantsRail).orElse(false);
        narrow = Bindings.createBooleanBinding(() -> small.get() || rail.getValue(), small, rail);
        narrow.subscribe(sidebar::narrow);
    }

    private ObservableValue<Boolean> wantsRail(@Nullable Room here) {
        return here == null ? new ReadOnlyObjectWrapper<>(false) : view(here).wantsRail();
    }

    /** With large text the sidebar may be higher than the window. */
    private static ScrollPane scrolling(Sidebar sidebar) {
        var scroll = new ScrollPane(sidebar);
        scroll.getStyleClass().add("sidebar-scroll");
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    public Parent root() {
        return root;
    }

    /** Puts a line above every room. */
    public void above(Node line) {
        middle.getChildren().addFirst(line);
    }

    /** Goes into a room; what was open over the present one is closed first. */
    public void go(Room to) {
        Room from = room.get();
        sidebar.mark(to);
        if (to == from && over == null) {
            return;
        }
        panel.close();
        closeOver();
        View next = view(to);
        if (to != from) {
            leaveRoom();
            room.set(to);
            page.getChildren().setAll(next.root());
            next.enter();
        }
    }

    /** The view of a room, made when it is first asked for. */
    public View view(Room of) {
        Supplier<View> maker = makers.get(of);
        if (maker == null) {
            throw new IllegalArgumentException("room: none of that name");
        }
        return views.computeIfAbsent(of, key -> maker.get());
    }

    /** The room one is in, or null before the first. */
    public ReadOnlyObjectProperty<@Nullable Room> room() {
        return room.getReadOnlyProperty();
    }

    /** Lays a view over the present place, which stays as it is beneath. */
    public void over(View view) {
        closeOver();
        before = FocusMemory.in(root.getScene());
        over = view;
        page.getChildren().getFirst().setVisible(false);
        page.getChildren().add(view.root());
        view.enter();
        view.root().requestFocus();
    }

    /** Takes it away again, back to the same field and caret. */
    public void closeOver() {
        View present = over;
        if (present == null) {
            return;
        }
        over = null;
        present.leave();
        page.getChildren().remove(present.root());
        page.getChildren().getFirst().setVisible(true);
        if (before != null) {
            before.back();
            before = null;
        }
    }

    public void aside(String title, View view) {
        panel.open(title, view);
    }

    public void closeAside() {
        panel.close();
    }

    /** Leaves everything that is open, so that what is typed is kept: before hiding, locking and quitting. */
    public void leave() {
        panel.close();
        closeOver();
        leaveRoom();
    }

    private void leaveRoom() {
        Room from = room.get();
        if (from != null) {
            view(from).leave();
        }
    }

    /** Puts the focus into the search field of the page, if it has one. */
    public void find() {
        Node field = page.lookup("#searchField");
        if (field != null) {
            field.requestFocus();
        }
    }

    /** Moves the focus to the next part of the window: the rooms, the page, the panel. */
    public void nextRegion(boolean forward) {
        List<Node> regions = panel.isOpen() ? List.of(sidebar, page, panel) : List.of(sidebar, page);
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        int now = 0;
        for (int i = 0; i < regions.size(); i++) {
            now = within(owner, regions.get(i)) ? i : now;
        }
        Node next = regions.get(Math.floorMod(now + (forward ? 1 : -1), regions.size()));
        Node first = firstField(next);
        if (first != null) {
            first.requestFocus();
        }
    }

    private static boolean within(@Nullable Node node, Node region) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(region)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Node firstField(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = firstField(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Leaves rooms out of the sidebar. */
    public void leaveOut(Set<Room> hidden) {
        sidebar.leaveOut(hidden);
    }

    /** The rooms of the sidebar, in order. */
    public List<Room> shown() {
        return sidebar.shown();
    }

    /** The name beside the mark. */
    public StringProperty name() {
        return sidebar.name();
    }

    /** The name of the key that hides. */
    public StringProperty hideKey() {
        return sidebar.hideKey();
    }
}
