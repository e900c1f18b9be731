/** Speed, measured: {@code mvn -Pbench verify -DskipTests}. Figures and method stand in docs/benchmarks.md. */
@NullMarked
package org.samskap.bench;

import org.jspecify.annotations.NullMarked;
