<<<<<<< HEAD
/** The pages of the day. */
=======
/** The pages that put everything together. */
>>>>>>> company
@NullMarked
package io.onethread.insight.ui;

import org.jspecify.annotations.NullMarked;
