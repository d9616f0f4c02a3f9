/** Tests of the desktop, by mouse and keyboard. */
package voltaic.itests.desktop;
