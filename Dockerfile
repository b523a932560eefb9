# The command line alone: docker build -t pacta . && docker run --rm -v "$PWD:/agreements:ro" pacta lint
FROM node:24-alpine AS build
WORKDIR /pacta
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN node esbuild.mjs --minify cli word pdf readers

FROM node:24-alpine
COPY --from=build /pacta/dist/ /usr/local/lib/pacta/
RUN ln -s /usr/local/lib/pacta/cli.js /usr/local/bin/pacta
USER node
WORKDIR /agreements
ENTRYPOINT ["pacta"]
