# The program alone. Mount a catalogue on /catalogue:
#
#   docker run --rm --user "$(id -u):$(id -g)" -v "$PWD:/catalogue" IMAGE build --output public
FROM eclipse-temurin:17-jre@sha256:13cc28a6cc72a38ce1f00c906be3580c1a3e604b8984d694f369a96742abc93b
COPY waymark.jar /opt/waymark/waymark.jar
USER 65532:65532
WORKDIR /catalogue
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-jar", "/opt/waymark/waymark.jar"]
