# spoglio: everything but interop needs Go alone.

GO          ?= go
TEXTS       := source/texts
DATASET     := dataset
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
BENCH       ?= $(wildcard $(CURDIR)/../shared/corpus/dev)
STORES      ?= $(HOME)/.cache/spoglio-stores

.PHONY: all dataset sample test lint interop interop-stores bench clean

all: dataset

## dataset: the sample texts as linked data, in dataset/
dataset:
	$(GO) run ./cmd/spoglio build -o $(DATASET) $(TEXTS)

## sample: write the committed dataset of the sample texts anew
sample:
	$(GO) run ./cmd/spoglio build -o out/sample $(TEXTS)

## test: every test that needs Go alone
test:
	$(GO) test ./...

## lint: the form of the code
lint:
	@unformatted=$$(gofmt -l .); if [ -n "$$unformatted" ]; then echo "gofmt is needed for: $$unformatted"; exit 1; fi
	$(GO) vet -tags interop,bench,slow ./...
	$(GO) run $(STATICCHECK) -tags interop,bench,slow ./...

## interop: what other people's parsers make of the dataset
interop:
	.ci/peers.sh
	$(GO) test -tags interop -count=1 ./out/... ./ontology/... ./pipeline ./pipeline/link/...

## interop-stores: what real triplestores make of the dataset, with faults; takes a while
interop-stores:
	@.ci/stores.sh $(STORES)
	$(GO) build -o $(STORES)/spoglio ./cmd/spoglio
	$(GO) vet -tags interop_stores ./out/store
	SPOGLIO_STORES=$(STORES) SPOGLIO_PROGRAM=$(STORES)/spoglio $(GO) test -tags interop_stores -count=1 -timeout 60m -v ./out/store

## bench: tokens/s, MB/s and memory from text to statements; our writers beside serdi and riot
bench:
	.ci/peers.sh
	SPOGLIO_BENCH=$(BENCH) $(GO) test -run "^$$" -bench . -benchmem -cpu 1 ./pipeline ./out ./ontology
	$(GO) test -tags bench -count=1 -cpu 1 -run TestAgainstPeers -v ./out

## stream: ten million statements in flat memory
stream:
	SPOGLIO_STATEMENTS=10000000 $(GO) test -count=1 -timeout 60m -run TestMemoryIsFlat -v ./out

clean:
	rm -rf $(DATASET)
