// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebPageTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"text/html,<!DOCTYPE html><html>,true",
            "application/octet-stream,<html lang=\"en\">,true", "``,`\n  <!-- x --><!doctype HTML>`,true",
            "text/html; charset=utf-8,<div>Log in</div>,true", "text/html,{\"__metadata__\":{}},false",
            "application/xml,<?xml version=\"1.0\"?>,false", "application/octet-stream,PK,false"})
    void aPageIsToldByItsFirstBytes(String type, String start, boolean page) {
        assertEquals(page, WebPage.test(type, start.getBytes(StandardCharsets.UTF_8)));
    }
}
