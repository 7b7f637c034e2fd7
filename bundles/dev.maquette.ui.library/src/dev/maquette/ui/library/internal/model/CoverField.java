// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.look.Token;

/**
 * A model's cover: shows it, takes an image that is dropped on it or pasted, and has a menu to choose or remove one.
 * The
 * workbench's Paste finds {@link #paste()} by its name.
 */
public final class CoverField extends Canvas {

    /** Points on each side. */
    static final int SIDE = 96;

    private final Look look;
    private final ModelActions actions;
    private final MenuItem remove;
    private ModelRecord model;
    private boolean target;

    CoverField(Composite parent, Look look, ModelActions actions) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.actions = actions;
        addPaintListener(e -> paint(e.gc));
        setToolTipText(Messages.Cover_hint);
        Menu menu = new Menu(this);
        item(menu, Messages.Cover_choose, () -> actions.chooseCover(model));
        item(menu, Messages.Cover_paste, this::paste);
        remove = item(menu, Messages.Cover_removeIt, () -> actions.removeCover(model));
        setMenu(menu);
        addMouseListener(MouseListener.mouseUpAdapter(e -> {
            if (e.button == 1) {
                menu.setLocation(toDisplay(0, SIDE));
                menu.setVisible(true);
            }
        }));
        addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.character == ' ' || e.character == SWT.CR) {
                actions.chooseCover(model);
            } else if (e.keyCode == 'v' && (e.stateMask & SWT.MOD1) != 0) {
                paste();
            } else if ((e.keyCode == SWT.DEL || e.keyCode == SWT.BS) && remove.isEnabled()) {
                e.doit = false; // or the workbench's command of this key would delete the model
                actions.removeCover(model);
            }
        }));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        look.onChange(this, this::redraw);
        takeDrops();
        describe();
    }

    private static MenuItem item(Menu menu, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return item;
    }

    private void takeDrops() {
        DropTarget drop = new DropTarget(this, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
        drop.setTransfer(new Transfer[]{FileTransfer.getInstance()});
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent e) {
                e.detail = DND.DROP_COPY;
                target(true);
            }

            @Override
            public void dragOperationChanged(DropTargetEvent e) {
                e.detail = DND.DROP_COPY;
            }

            @Override
            public void dragLeave(DropTargetEvent e) {
                target(false);
            }

            @Override
            public void drop(DropTargetEvent e) {
                dropped(e.data);
            }
        });
    }

    private void target(boolean over) {
        target = over;
        redraw();
    }

    /** Only one image can be the cover; of several the first is taken. */
    void dropped(Object data) {
        if (model != null && isEnabled() && data instanceof String[] files && files.length > 0) {
            actions.setCover(model, Path.of(files[0]));
        }
    }

    /** Makes the image, or the image file, on the clipboard the cover; nothing where there is neither. */
    public void paste() {
        Clipboard clipboard = new Clipboard(getDisplay());
        Object files = clipboard.getContents(FileTransfer.getInstance());
        Object image = clipboard.getContents(ImageTransfer.getInstance());
        clipboard.dispose();
        pasted(files == null ? image : files);
    }

    /** @param data names of files or an image */
    void pasted(Object data) {
        if (model != null && isEnabled() && data instanceof ImageData image) {
            ImageLoader png = new ImageLoader();
            png.data = new ImageData[]{image};
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            png.save(bytes, SWT.IMAGE_PNG);
            actions.setCover(model, bytes.toByteArray());
        } else {
            dropped(data);
        }
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.Cover_name;
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                e.result = Messages.Cover_hint;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    void show(ModelRecord shown) {
        model = shown;
        remove.setEnabled(shown.coverImage() != null && !shown.coverImage().isEmpty());
        redraw();
    }

    private void paint(GC gc) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(getClientArea());
        Rectangle square = new Rectangle(0, 0, SIDE, SIDE);
        Optional<Image> cover = model == null ? Optional.empty() : actions.cover(model);
        if (cover.isPresent()) {
            Rectangle all = cover.get().getBounds();
            gc.drawImage(cover.get(), 0, 0, all.width, all.height, 0, 0, SIDE, SIDE);
        } else {
            look.painter().fill(gc, look.colour(Token.BG3), square, 4);
            gc.drawImage(look.icon(model == null ? "main" : ModelIcons.of(model.type()), Token.TEXT3, 32),
                    (SIDE - 32) / 2, (SIDE - 32) / 2);
        }
        if (target || isFocusControl()) {
            look.painter().outline(gc, look.colour(Token.ACCENT), square, 4);
        }
        if (target) {
            look.painter().outline(gc, look.colour(Token.ACCENT), new Rectangle(1, 1, SIDE - 2, SIDE - 2), 4);
        }
    }
}
