package org.samskap;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole product on a port of its own with the demo data, started once for all test classes that carry this. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Samskap.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "samskap.demo=true", "samskap.demo-outbox=true", "samskap.forms.too-fast=0s", "db-scheduler.enabled=false", "samskap.reports.undo-for=0s",
        "samskap.help.phone=042-00 00 00", "samskap.help.email=hjalp@samskap.example"})
public @interface DemoProduct {
    /** Test classes with this name share one database. */
    String DATABASE = "demo product";
}
