package io.onethread.sheet;

/**
 * A text that leads to a page of the program.
 *
 * @param text what it says
 * @param path the page's path below the program's address, such as {@code customers/7}
 */
public record Link(String text, String path) {

}
