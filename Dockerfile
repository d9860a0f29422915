# bilint as an image: docker build -t bilint . && docker run --rm -v "$PWD:/work" bilint check .

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY pom.xml .
# Libraries are fetched once for each pom.xml and not for each change of a source.
RUN mvn -B -q dependency:go-offline
COPY . .
RUN mvn -B -q -DskipTests package

FROM eclipse-temurin:17-jre
# git serves --new-only. A mounted repository belongs to somebody else, which git is told to accept.
RUN apt-get update \
    && apt-get install -y --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory '*' \
    && useradd --uid 10001 --create-home bilint
COPY --from=build /src/target/bilint.jar /opt/bilint/target/bilint.jar
COPY --from=build /src/bilint /opt/bilint/bilint
RUN chmod 755 /opt/bilint/bilint \
    && ln -s /opt/bilint/bilint /usr/local/bin/bilint \
    && bilint --version
USER bilint
WORKDIR /work
ENTRYPOINT ["bilint"]
CMD ["--help"]
