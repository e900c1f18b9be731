package org.samskap.browser.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.samskap.Samskap;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * The product as it is after an installation: no demo data, a mail server, and a proxy in front that says who asks. Started once for all cases,
 * each of which has a space of its own; they take turns, beside the tests of the product with demo data.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the empty product, its clock and its post")
@ExtendWith(OneBrowser.class)
@SpringBootTest(classes = {Samskap.class, Surroundings.class}, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "samskap.demo=false", "samskap.forms.too-fast=0s", "db-scheduler.enabled=false", "samskap.reports.undo-for=0s", "server.forward-headers-strategy=native",
        "spring.mail.host=127.0.0.1", "samskap.mail.from=Samskap <post@samskap.example>", "samskap.help.email=hjalp@samskap.example"})
@interface EmptyProduct {
    /** Test classes with this name share one database. */
    String DATABASE = "empty product";
}
