package org.waymark.cli.option;

import java.time.LocalDate;
import org.waymark.model.value.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day. */
public final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        return PartialDate.parse(text)
                .filter(date -> date.day() != 0 && date.toString().equals(text))
                .map(PartialDate::first)
                .orElseThrow(
                        () -> new TypeConversionException("'" + text + "' is not a day; write it like 2026-11-22"));
    }
}
