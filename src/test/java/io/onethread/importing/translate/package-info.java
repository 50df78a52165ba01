@NullMarked
package io.onethread.importing.translate;

import org.jspecify.annotations.NullMarked;
