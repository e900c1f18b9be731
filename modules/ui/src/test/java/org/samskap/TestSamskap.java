package org.samskap;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The look alone, with a gallery of everything it can show. */
@SpringBootApplication
class TestSamskap {
    public static void main(String... arguments) {
        org.springframework.boot.SpringApplication.run(TestSamskap.class, arguments);
    }
}
