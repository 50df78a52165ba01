/**
 * The board and the list of projects, their pages' cards, and the divisions' processes.
 */
@NullMarked
package io.onethread.pipeline.ui;

import org.jspecify.annotations.NullMarked;
