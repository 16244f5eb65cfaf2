/** One mechanism for every form: a description, a model, a control that draws it, and an editor that keeps it. */
@NullMarked
package app.mendwell.ui.form;

import org.jspecify.annotations.NullMarked;
