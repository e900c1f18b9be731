/** The network of the tests of the whole product: this machine and nobody else. */
@NullMarked
package samskap.offline;

import org.jspecify.annotations.NullMarked;
