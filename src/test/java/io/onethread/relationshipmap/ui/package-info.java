@NullMarked
package io.onethread.relationshipmap.ui;

import org.jspecify.annotations.NullMarked;
