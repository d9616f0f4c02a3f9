/** Forms made from the declarations of parameters. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.experiment.form;
