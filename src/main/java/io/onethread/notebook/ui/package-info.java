/** The notebook's pages: the list, the review of an import, and the sharing. */
@NullMarked
package io.onethread.notebook.ui;

import org.jspecify.annotations.NullMarked;
