package voltaic.ui.experiment.form;

/** A field of one line, behind which its unit stands. */
interface FieldMark extends Field {}
