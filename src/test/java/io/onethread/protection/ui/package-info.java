@NullMarked
package io.onethread.protection.ui;

import org.jspecify.annotations.NullMarked;
