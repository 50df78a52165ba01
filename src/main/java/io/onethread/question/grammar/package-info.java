/**
 * Questions in the product's own words, in English and Chinese: what may be asked, and
 * how a phrase is read. Plain Java that knows no database.
 */
@NamedInterface("grammar")
@NullMarked
package io.onethread.question.grammar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
