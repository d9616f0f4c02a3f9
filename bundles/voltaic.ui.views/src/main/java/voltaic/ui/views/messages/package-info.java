/** What runs report, and what is wrong with open files: console and problems. */
@org.jspecify.annotations.NullMarked
package voltaic.ui.views.messages;
