/**
 * For tests only: a database of one's own for each test class, a clock that the test sets, and stand-ins for the neighbours of
 * a module. Knows no module, so that every module may use it.
 */
@NullMarked
package samskap.testing;

import org.jspecify.annotations.NullMarked;
