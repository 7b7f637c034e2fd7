// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Version;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.StyledDialog;
import dev.maquette.ui.widgets.Styles;

/** The mark, the version, the licence and one sentence. */
final class AboutDialog extends StyledDialog {

    AboutDialog(Shell parent, Look look) {
        super(parent, look, Messages.About_title);
    }

    @Override
    protected void fill(Composite page) {
        Composite columns = new Composite(page, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.horizontalSpacing = 24;
        layout.marginWidth = 0;
        columns.setLayout(layout);
        Styles.set(columns, "mq-page");
        Label mark = new Label(columns, SWT.NONE);
        Image image = ImageDescriptor.createFromURL(AboutDialog.class.getResource("/branding/maquette64.png"))
                .createImage();
        mark.setImage(image);
        mark.addDisposeListener(e -> image.dispose());
        mark.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, 1, 4));
        Styles.set(mark, "mq-page");
        line(columns, Messages.About_name, Type.DISPLAY, "mq-page");
        line(columns, NLS.bind(Messages.About_version, version()),
                Type.CAPTION, "mq-text2");
        line(columns, Messages.About_text, Type.BODY, "mq-page");
        Link licence = new Link(columns, SWT.WRAP);
        licence.setText(Messages.About_licence);
        licence.setFont(look().font(Type.CAPTION));
        licence.setLayoutData(wide());
        licence.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> Program.launch(e.text)));
        Styles.set(licence, "mq-page");
    }

    private static String version() {
        Version version = Platform.getProduct().getDefiningBundle().getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    private void line(Composite parent, String text, Type type, String style) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setFont(look().font(type));
        label.setLayoutData(wide());
        Styles.set(label, style);
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 380;
        return data;
    }

    @Override
    protected void buttons(Composite bar) {
        button(bar, ButtonStyle.NORMAL, "", Messages.About_close, () -> end(Window.OK)).setFocus();
    }
}
