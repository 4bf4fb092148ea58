@rest @system @operation:getWallets
Feature: Get wallets
  GET /api/v1/wallets, public: where the exchange itself holds assets.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: addresses are public, and one blockchain may have several

    @request @answer
    Scenario: Three wallets on two blockchains
      Given the exchange answers with fixture "system/get-wallets/full"
      When I call getWallets
      Then the request is "GET /api/v1/wallets"
      And it carries no authentication
      And the answer has
        | size             | 3                                            |
        | first.blockchain | Bitcoin                                      |
        | first.address    | bc1qexamplereserve0000000000000000000000aa   |
        | [1].blockchain   | Solana                                       |
        | last.blockchain  | Solana                                       |
        | last.address     | ExampLeReserve222222222222222222222222222222 |
      And nothing of the answer is lost

  Rule: a blockchain that the exchange added since is read as it is called

    @answer
    Scenario: A newly supported blockchain
      Given the exchange answers with fixture "system/get-wallets/newly-supported-blockchain"
      When I call getWallets
      Then the answer has
        | first.blockchain | Unichain |
      And nothing of the answer is lost

  Rule: being turned away is told in the exchange's words

    @refusal
    Scenario: Too many requests
      Given the exchange answers with fixture "system/get-wallets/too-many-requests"
      When I call getWallets
      Then the call is refused with 429 "TOO_MANY_REQUESTS": "Too many requests"

  Rule: a server answers as the contract says

    @live
    Scenario: A server's wallets hold to the contract
      When a server is asked for getWallets without arguments
      Then its answer holds to the contract
      And in every row address is not empty
      And no two of its rows have the same blockchain and address
