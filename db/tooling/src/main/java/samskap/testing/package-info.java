/** For tests only: a database of one's own for each test class, and a clock that the test sets. */
@NullMarked
package samskap.testing;

import org.jspecify.annotations.NullMarked;
