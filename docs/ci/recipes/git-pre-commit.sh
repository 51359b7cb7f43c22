#!/bin/sh
exec npx --no adr-bridge lint --staged
