@NullMarked
package io.onethread.relationshipmap;

import org.jspecify.annotations.NullMarked;
