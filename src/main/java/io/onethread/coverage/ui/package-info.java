/** The panel of key people on a record's page, and the list of customers at risk. */
@NullMarked
package io.onethread.coverage.ui;

import org.jspecify.annotations.NullMarked;
